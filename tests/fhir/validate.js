// Reads documents, one a line, and prints for each the errors that the FHIR R4 definitions find, as JSON.
const { Fhir } = require("fhir");

const fhir = new Fhir();
let held = "";
process.stdin.on("data", (part) => (held += part));
process.stdin.on("end", () => {
  for (const line of held.split("\n").filter(Boolean)) {
    const found = fhir.validate(JSON.parse(line), { errorOnUnexpected: true });
    const errors = found.messages.filter((one) => one.severity === "error" || one.severity === "fatal");
    console.log(JSON.stringify(errors.map((one) => `${one.location}: ${one.message}`)));
  }
});
