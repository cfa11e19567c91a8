/**
 * How many messages go to and fro: enough for what is sent over a port, and for what is answered to
 * it.
 */
const ROUNDS = 3;

/**
 * Lets everything happen that is under way over ports: what was sent before has arrived, and so
 * have answers to it.
 */
export async function settled(): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
    port1.close();
  }
}
