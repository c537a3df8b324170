/** A picture of trials: under it always stands of how many, how drawn and from which seed. */
import type { ComponentProps } from "react";
import { Picture } from "../../charts/Picture.tsx";

export function TrialPicture({ caption, ...rest }: ComponentProps<typeof Picture> & { readonly caption: string }) {
  return (
    <div className="simulation-picture">
      <Picture {...rest} caption={caption} />
      <p className="simulation-caption">{caption}</p>
    </div>
  );
}
