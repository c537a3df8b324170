/**
 * How a channel is answered: only our own page, only a message as agreed, and
 * never by a rejection for a reason a person could act on.
 */
import type { IpcMain, WebFrameMain } from "electron";
import type { RequestChannel } from "../../shared/host/channels.ts";
import { parseRequest } from "../../shared/host/checks.ts";
import type { Answer } from "../../shared/host/host.ts";
import type { Requests } from "../../shared/host/messages.ts";
import { fail } from "../../shared/result.ts";

export type Answering = <Channel extends RequestChannel>(
  channel: Channel,
  respond: (
    message: Requests[Channel]["request"],
  ) => Answer<Requests[Channel]["answer"]> | Promise<Answer<Requests[Channel]["answer"]>>,
) => void;

export function answering(
  ipc: Pick<IpcMain, "handle">,
  isOurFrame: (frame: WebFrameMain | null) => boolean,
): Answering {
  return (channel, respond) =>
    ipc.handle(channel, async (event, raw: unknown) => {
      if (!isOurFrame(event.senderFrame)) return fail({ code: "bad-request", reason: "unknown sender" });
      const message = parseRequest(channel, raw);
      return message.ok ? respond(message.value) : message;
    });
}
