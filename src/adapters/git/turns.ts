// Lets a limited number of things run at once; the others wait in line. Pure.

export type Turns = {
  /** Resolves when it is the caller's turn, with the function that ends the turn. */
  readonly take: () => Promise<() => void>;
};

export function createTurns(countMax: number): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;

  const end = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };
  const take = async (): Promise<() => void> => {
    if (running < countMax) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return end;
  };
  return { take };
}
