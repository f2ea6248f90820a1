package id.tolok.shell.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Why a program did not get what it asked for.
///
/// @param status of the answer
/// @param key of its words: `KEY.title` says what kind of problem; its last part is the code
///   programs branch on
/// @param detail what happened this time and what to do, ready to be read
/// @param more further members of the answer, such as what is wrong with each row
public record Problem(int status, String key, String detail, Map<String, Object> more) {

  public Problem {
    more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
  }

  public Problem(int status, String key, String detail) {
    this(status, key, detail, Map.of());
  }

  String code() {
    return key.substring(key.lastIndexOf('.') + 1);
  }
}
