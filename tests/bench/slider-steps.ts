import type { Page } from '@playwright/test';

/** Steps of the time slider, in ms. */
export interface Steps {
  readonly scripts: readonly number[];
  /** From the step to the frame that shows it. */
  readonly frames: readonly number[];
  /** From the last step until nothing is drawn any more. */
  readonly rest: number;
  /** Of the interactive map: steps after which its picture was another; null where it is not open. */
  readonly repainted: number | null;
}

const QUIET_MS = 3000;

/** @param page with the months chosen */
export async function stepThrough(page: Page, count: number): Promise<Steps> {
  return page.evaluate(
    async ([steps, quiet]) => {
      const slider = document.querySelector<HTMLInputElement>('input[name="p"]');
      if (slider === null) throw new Error('no slider');
      const gl =
        document.querySelector<HTMLCanvasElement>('.map-canvas canvas')?.getContext('webgl2') ?? null;
      const pixels = gl === null ? null : new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4);
      const isLookedAt = { now: false };
      let picture = 0;
      // Asked for after the map has asked for its own, and so called after it: the picture is drawn, and reading
      // waits until it is.
      const frame = () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame(() => {
            if (gl !== null && pixels !== null) {
              const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
              const [wide, high] = isLookedAt.now ? [width, height] : [1, 1];
              gl.readPixels(0, 0, wide, high, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
              if (isLookedAt.now)
                picture = pixels.reduce((sum, one, at) => (sum * 31 + one * (at % 251)) % 1e9, 7);
            }
            setTimeout(resolve);
          }),
        );
      const [scripts, frames]: [number[], number[]] = [[], []];
      for (let step = 0; step < steps; step += 1) {
        await frame();
        slider.value = String(10 + step);
        const start = performance.now();
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        // The explorer answers in the next micro-task.
        await Promise.resolve();
        await Promise.resolve();
        await Promise.resolve();
        scripts.push(performance.now() - start);
        await frame();
        frames.push(performance.now() - start);
      }
      const last = performance.now();
      let busyUntil = last;
      const observer = new MutationObserver(() => {
        busyUntil = performance.now();
      });
      observer.observe(document.body, { subtree: true, childList: true });
      await new Promise((resolve) => setTimeout(resolve, quiet));
      observer.disconnect();
      // Not while the clock runs: the whole picture is read.
      isLookedAt.now = true;
      let [repainted, before] = [0, 0];
      for (let step = 0; gl !== null && step < steps; step += 1) {
        slider.value = String(10 + step);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await Promise.resolve();
        await frame();
        if (picture !== before) repainted += 1;
        before = picture;
      }
      return { scripts, frames, rest: busyUntil - last, repainted: gl === null ? null : repainted };
    },
    [count, QUIET_MS] as const,
  );
}
