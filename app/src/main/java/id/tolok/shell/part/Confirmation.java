package id.tolok.shell.part;

import java.util.Map;

/// A question before something that cannot be taken back, for browsers without scripts; those with
/// scripts ask in a dialog. Page `shell/confirmation`.
///
/// @param question what will happen
/// @param label what the button does, the same word as before
/// @param action where the form goes again, now with `yakin=ya`
/// @param values what the first form carried
/// @param back where one goes who changed their mind
public record Confirmation(
    String question, String label, String action, Map<String, String> values, String back) {
  public Confirmation {
    values = Map.copyOf(values);
  }
}
