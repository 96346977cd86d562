// What a running clock does besides counting: sound, spoken words, a buzz, a screen that stays on.
// Loaded with the first clock.

let audio;
let lock;
let wanted = false;

/** A soft tone, where the person asked for sound; `high` marks a beginning or an end. */
function tone(high) {
  audio ||= new AudioContext();
  const [note, level] = [audio.createOscillator(), audio.createGain()];
  const now = audio.currentTime;
  note.frequency.value = high ? 660 : 440;
  level.gain.setValueAtTime(0.12, now);
  level.gain.exponentialRampToValueAtTime(0.001, now + 0.25);
  note.connect(level).connect(audio.destination);
  note.start(now);
  note.stop(now + 0.25);
}

/** Say or sound what the clock has come to in the chosen way; `turn` is a change of what is to be done. */
export function giveCue(text, turn, { way, lang, calm }) {
  if (way === "tones") tone(turn);
  if (way === "voice") {
    const words = new SpeechSynthesisUtterance(text);
    words.lang = lang || "en";
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  }
  if (turn && !calm) navigator.vibrate?.(80);
}

/** Keep the screen on while a clock runs; browsers that cannot are left alone. */
export async function awake(on) {
  wanted = on;
  try {
    if (!on) await lock?.release();
    lock = on ? await navigator.wakeLock.request("screen") : null;
  } catch {
    lock = null;
  }
}

// A page that was out of sight has lost its lock.
document.addEventListener("visibilitychange", () => wanted && !document.hidden && awake(true));
