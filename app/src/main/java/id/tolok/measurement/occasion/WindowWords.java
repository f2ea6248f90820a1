package id.tolok.measurement.occasion;

import id.tolok.measurement.schedule.EntryWindow;
import id.tolok.measurement.schedule.EntryWindow.Locked;
import id.tolok.measurement.schedule.EntryWindow.Open;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Words;
import java.util.Objects;

/// Windows as people say them: open until when, or locked why and until when.
public final class WindowWords {

  private WindowWords() {}

  public static String of(Words words, Formats formats, EntryWindow window) {
    return switch (window) {
      case Open(var until, _, var kind) when until == null ->
          words.get("measurement.window.open." + kind.name());
      case Open(var until, var handIn, _) when !handIn ->
          words.get("measurement.window.draft", formats.date(Objects.requireNonNull(until)));
      case Open(var until, _, var kind) ->
          words.get(
              "measurement.window.open." + kind.name(),
              formats.date(Objects.requireNonNull(until)));
      case Locked(var why, var date) when date == null ->
          words.get("measurement.window.locked." + why.name());
      case Locked(var why, var date) ->
          words.get(
              "measurement.window.locked." + why.name(),
              formats.date(Objects.requireNonNull(date)));
    };
  }
}
