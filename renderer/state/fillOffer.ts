/** A fill that was drawn out with the handle: it waits for the person to say how it goes on. */
import type { App } from "./app.ts";
import type { FillOffer } from "./appState.ts";

export function offerFill(app: App, offer: FillOffer): void {
  app.store.setState({ fillOffer: offer });
}

export function closeFillOffer(app: App): void {
  app.store.setState({ fillOffer: null });
}
