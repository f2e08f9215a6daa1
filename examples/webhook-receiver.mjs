// A receiver of Lockkeeper's webhooks: verifies the signature, refuses what is old, handles nothing twice.
//
//   LOCKKEEPER_WEBHOOK_SECRET=whsec_... node examples/webhook-receiver.mjs
//
// Needs: npm install standardwebhooks (libraries for other languages: https://www.standardwebhooks.com).
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { Webhook } from 'standardwebhooks';

/** `handle` gets what was sent, parsed. An id is remembered as long as its timestamp is believed: 5 minutes each way. */
export function createReceiver({ secret, handle }) {
  // whsec_... is base64; the key of any other text is its UTF-8.
  const key = secret.startsWith('whsec_') ? secret : `whsec_${Buffer.from(secret).toString('base64')}`;
  const webhook = new Webhook(key);
  const seen = new Map();
  return createServer(async (request, response) => {
    const end = (status) => response.writeHead(status).end();
    let event;
    try {
      event = webhook.verify(await text(request), request.headers);
    } catch {
      return end(401);
    }
    const id = request.headers['webhook-id'];
    for (const [old, at] of seen) if (Date.now() - at > 600_000) seen.delete(old);
    // Told before, for example when our answer got lost: say yes, do nothing.
    if (seen.has(id)) return end(204);
    seen.set(id, Date.now());
    try {
      await handle(event);
      return end(204);
    } catch {
      seen.delete(id);
      return end(500);
    }
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const receiver = createReceiver({
    secret: process.env.LOCKKEEPER_WEBHOOK_SECRET ?? '',
    handle: (event) => console.log(event.type, event.decision?.decision ?? ''),
  });
  receiver.listen(8787, () => console.log('http://localhost:8787'));
}
