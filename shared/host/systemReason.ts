/** By the operating system's code, in plain words without a full stop. An unknown code is shown as it is. */
export function systemReason(systemCode: string): string {
  const reason = reasonByCode.get(systemCode);
  return reason ?? `the system reports ${systemCode}`;
}

const reasonByCode: ReadonlyMap<string, string> = new Map([
  ["EACCES", "you do not have permission there"],
  ["EPERM", "it is read-only, or you do not have permission there"],
  ["EROFS", "the disk is read-only"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "your disk quota is used up"],
  ["EFBIG", "the disk cannot hold a file of this size"],
  ["ENOENT", "there is no such folder"],
  ["ENOTDIR", "there is no such folder"],
  ["EISDIR", "it is a folder"],
  ["ENAMETOOLONG", "its name is too long"],
  ["EBUSY", "another program is using it"],
  ["ETXTBSY", "another program is using it"],
  ["ELOOP", "its links lead in a circle"],
  ["EMFILE", "too many files are open"],
  ["EIO", "the disk does not answer properly"],
  ["ENETUNREACH", "the network place cannot be reached"],
  ["EHOSTUNREACH", "the network place cannot be reached"],
  ["EHOSTDOWN", "the network place cannot be reached"],
  ["ENOTCONN", "the network place cannot be reached"],
  ["ETIMEDOUT", "the network place does not answer"],
  ["ESTALE", "the network place has forgotten it; open it again"],
]);
