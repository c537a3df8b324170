/**
 * Every address outside that Railhead can lead to. The page asks by name, the
 * host looks the address up here; an address in a model file opens nothing.
 */
export const externalLinks = {
  "nvidia-filings": {
    label: "NVIDIA's filings at the SEC",
    url: "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0001045810&type=10-K",
  },
  "fast-standard": {
    label: "The FAST modelling standard",
    url: "https://www.fast-standard.org/the-fast-standard/",
  },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly url: string }>>;

export type ExternalLinkId = keyof typeof externalLinks;
