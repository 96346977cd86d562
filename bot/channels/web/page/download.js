// The person's data as a file: fetched when it is wanted.

/** Hand over the file; the answer is the word for how it went. */
export async function run(guide, ask) {
  const answer = await ask("data").catch(() => null);
  if (!answer?.ok) return "notLoaded";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = "plumbline-data.json";
  link.click();
  URL.revokeObjectURL(link.href);
  return "saved";
}
