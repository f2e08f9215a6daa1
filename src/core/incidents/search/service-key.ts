// By what names of services are compared. Pure.

/** `Payment API`, `payment-api` and `paymentApi` name the same service. */
export const serviceKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
