/**
 * Runs work so that its failure, at once or later, is told to `report` and never reaches the page's
 * console.
 */
export type Guard = (work: () => unknown) => void;

/** Makes a guard. What the work answers is dropped. */
export const guardWith =
  (report: () => void): Guard =>
  (work) => {
    try {
      const running = work();
      if (running instanceof Promise) running.catch(report);
    } catch {
      report();
    }
  };
