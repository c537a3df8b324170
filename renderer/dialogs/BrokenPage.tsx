/**
 * The last net: a broken promise of our own code is shown here instead of a
 * white page. The document is safe: it is outside the components, and its
 * unsaved changes are flushed to the journal before anything else.
 */
import { Component, type ReactNode } from "react";
import { runCommand } from "../commands/runCommand.ts";
import type { App } from "../state/app.ts";

interface Props {
  readonly app: App;
  readonly children: ReactNode;
}

export class BrokenPage extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidCatch() {
    void this.props.app.journal.flush();
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { app } = this.props;
    return (
      <main className="broken" role="alert">
        <h1>Railhead could not draw this page.</h1>
        <p>That is a mistake of ours, not of your model. Your work is kept, and nothing on disk was touched.</p>
        <p>
          <button type="button" onClick={() => this.setState({ error: null })}>
            Draw it again
          </button>{" "}
          <button type="button" onClick={() => runCommand(app, "save-as")}>
            Save a copy…
          </button>{" "}
          <button type="button" onClick={() => window.location.reload()}>
            Start again
          </button>
        </p>
        <pre>{error.stack ?? String(error)}</pre>
      </main>
    );
  }
}
