package id.tolok.shell.api;

/// Why a program did not get what it asked for.
///
/// @param status of the answer
/// @param key of its words: `KEY.title` says what kind of problem; its last part is the code
///   programs branch on
/// @param detail what happened this time and what to do, ready to be read
public record Problem(int status, String key, String detail) {

  String code() {
    return key.substring(key.lastIndexOf('.') + 1);
  }
}
