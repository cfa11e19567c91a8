import { browser } from 'wxt/browser';

/**
 * Wakes the background every so many minutes under a name; 0 for never again. One that is set
 * already goes on as it is.
 */
export async function wakeEvery(name: string, minutes: number): Promise<void> {
  if (minutes === 0) {
    await browser.alarms.clear(name);
    return;
  }
  const known = await browser.alarms.get(name);
  if (known?.periodInMinutes !== minutes)
    await browser.alarms.create(name, { periodInMinutes: minutes });
}

/** Hears an alarm. To be called when the background starts, as an alarm may be what starts it. */
export function onAlarm(name: string, hear: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) hear();
  });
}
