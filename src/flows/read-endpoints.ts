// Looks at all configured endpoints side by side. Effects: through ports.
import type { EndpointReading } from '../domain/evidence.ts';
import type { Endpoint } from '../domain/settings.ts';
import type { World } from '../ports.ts';

/** Time for all handshakes together; one takes five seconds at most. */
const askingMs = 15_000;

/** Endpoints that are asked at a time: a config may name hundreds. */
const abreast = 20;

/** One reading an endpoint, in the order of the config. Nobody is asked when there is none. */
export async function readEndpoints(
  endpoints: readonly Endpoint[],
  world: Pick<World, 'endpoints' | 'deadline' | 'progress'>,
): Promise<readonly EndpointReading[]> {
  if (endpoints.length === 0) return [];
  const port = world.endpoints;
  if (port === null) return endpoints.map((endpoint) => unasked(endpoint, 'offline'));
  world.progress.step(`looking at the certificates of ${endpoints.length} endpoints`);
  const signal = world.deadline.within(askingMs);
  const readings: EndpointReading[] = [];
  for (let start = 0; start < endpoints.length; start += abreast) {
    const batch = endpoints.slice(start, start + abreast);
    readings.push(...(await Promise.all(batch.map((endpoint) => port.readEndpoint(endpoint, { signal })))));
  }
  return readings;
}

const unasked = ({ host, port }: Endpoint, reason: 'offline'): EndpointReading => ({
  status: 'failed',
  endpoint: `${host}:${port}`,
  reason,
});
