{
  const page = document,
    root = page.documentElement,
    offline = navigator.serviceWorker,
    worker = page.currentScript.dataset.worker;
  // A picture that is nowhere takes what the page has no element for.
  const one = (name) => page.querySelector(`[data-${name}]`) || new Image();
  let wish = /elder=(.)/.exec(location.search)?.[1];
  const apply = () => {
    try {
      const kept = localStorage;
      wish ? (kept.elder = wish) : (wish = kept.elder);
    } catch {}
    // Whether Chinese can be read aloud: many browsers tell their voices late.
    root.dataset.js = /^$|zh|cmn/.test(self.speechSynthesis?.getVoices().map((e) => e.lang));
    root.toggleAttribute('data-elder', wish > 0);
    one('elder-switch').setAttribute('aria-pressed', wish > 0);
  };
  apply();
  onload = () => {
    const due = one('review-by');
    apply();
    if (due.dataset.reviewBy < new Date()) due.hidden = 0;
    if (offline && worker) {
      offline.onmessage = () => (one('update').hidden = 0);
      setTimeout(() => offline.register(worker).catch(apply), 2e3);
    }
  };
  onclick = ({ target: { dataset } }) => {
    if (dataset.elderSwitch == '') {
      wish = wish > 0 ? '0' : 1;
      apply();
    }
    if (dataset.print == '') print();
    if (dataset.aloud) import(dataset.aloud);
  };
}
