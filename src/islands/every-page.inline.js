(() => {
  const page = document,
    root = page.documentElement,
    key = 'elder',
    asked = location.search.match(/elder=(.)/)?.[1],
    offline = navigator.serviceWorker,
    { worker } = page.currentScript.dataset;
  const each = (name, act) => page.querySelectorAll(`[data-${name}]`).forEach(act);
  const show = (e) => (e.hidden = 0);
  let on = asked == 1;
  const apply = () => {
    root.toggleAttribute('data-elder', on);
    each('elder-switch', (e) => e.setAttribute('aria-pressed', on));
  };
  const keep = () => {
    try {
      localStorage[key] = +on;
    } catch {}
  };
  try {
    asked ? keep() : (on = localStorage[key] == 1);
  } catch {}
  root.dataset.js = '';
  apply();
  onload = () => {
    apply();
    each('review-by', (e) => e.dataset.reviewBy < Date.now() && show(e));
    if (offline && worker) {
      offline.onmessage = () => each('update', show);
      setTimeout(() => offline.register(worker).catch(Boolean), 2e3);
    }
  };
  onclick = ({ target }) => {
    if (target.closest('[data-elder-switch]')) {
      on = !on;
      apply();
      keep();
    }
    if (target.closest('[data-print]')) print();
  };
})();
