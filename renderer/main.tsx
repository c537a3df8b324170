/** Where the parts meet: the only file that knows which Host the page runs on. */
// First of all, so that the stylesheets of the parts come after those of the whole.
import "./theme/styles.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { readModel } from "../shared/file/readModel.ts";
import { invariant } from "../shared/invariant.ts";
import type { Document } from "../shared/model/document.ts";
import { templates } from "../shared/templates/templates.ts";
import { App } from "./App.tsx";
import { startApp } from "./commands/startApp.ts";
import { BrokenPage } from "./dialogs/BrokenPage.tsx";
import { createBrowserHost } from "./host/browser.ts";
import { createElectronHost } from "./host/electron.ts";
import { AppProvider } from "./state/AppContext.tsx";
import { createApp } from "./state/app.ts";
import { ThemeRoot } from "./theme/ThemeRoot.tsx";

const host = window.railhead === undefined ? createBrowserHost(window) : createElectronHost(window.railhead);
const app = createApp(host, firstDocument());
startApp(app, window);

const root = document.getElementById("root");
invariant(root !== null, "index.html has the element the page is drawn into");
createRoot(root).render(
  <StrictMode>
    <AppProvider app={app}>
      <BrokenPage app={app}>
        <ThemeRoot>
          <App />
        </ThemeRoot>
      </BrokenPage>
    </AppProvider>
  </StrictMode>,
);

/** The first built-in model: what a person sees at the first start. */
function firstDocument(): Document {
  const [template] = templates;
  invariant(template !== undefined, "there is a built-in model");
  const read = readModel(template.text);
  invariant(read.ok, "a built-in model can be read");
  return read.value.document;
}
