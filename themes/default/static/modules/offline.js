// Lets what was read be read again without a network. Where the browser has no service workers nothing is lost.

const worker = document.querySelector('meta[name="sayso-worker"]')?.content;
if (worker !== undefined && "serviceWorker" in navigator) start().catch(() => {});

async function start() {
  const { serviceWorker } = navigator;
  await serviceWorker.register(worker);
  const { active } = await serviceWorker.ready;
  const { index, locale, cards } = document.getElementById("lookup")?.dataset ?? {};
  if (index === undefined) return;
  const ask = () => active.postMessage({ index, locale, cards });
  if ("requestIdleCallback" in window) requestIdleCallback(ask);
  else setTimeout(ask, 2000);
}
