(() => {
  const root = document.documentElement,
    key = 'elder',
    asked = new URLSearchParams(location.search).get(key);
  const apply = (on) => {
    root.toggleAttribute('data-elder', on);
    document.querySelector('[data-elder-switch]')?.setAttribute('aria-pressed', on);
  };
  let on = asked === '1';
  const keep = () => {
    try {
      localStorage[key] = on ? 1 : 0;
    } catch {}
  };
  try {
    asked === null ? (on = localStorage[key] === '1') : keep();
  } catch {}
  root.dataset.js = '';
  apply(on);
  addEventListener('DOMContentLoaded', () => apply(on));
  addEventListener('click', (e) => e.target.closest('[data-elder-switch]') && (apply((on = !on)), keep()));
})();
