package id.tolok.intake.review;

import id.tolok.shell.viewer.CurrentViewer;
import org.jspecify.annotations.Nullable;

/// Who is at work.
record Person(@Nullable Long accountId, String name) {

  static Person current() {
    var viewer = CurrentViewer.get();
    return new Person(
        viewer.accountId().isPresent() ? Long.valueOf(viewer.accountId().getAsLong()) : null,
        viewer.name());
  }
}
