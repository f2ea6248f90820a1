package id.tolok.document.text.pdf.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.util.ConcurrentModificationException;
import java.util.EmptyStackException;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The one place where the PDF library's ways to fail on broken input are known. Besides the
/// exceptions it declares it lets through whatever its arithmetic and casts raise on damaged
/// objects, and runs out of stack on objects nested without end.
public final class PdfGuard {

  private PdfGuard() {}

  /// Work with the PDF library.
  public interface Work<T> {
    T run() throws IOException;
  }

  /// Work that gives nothing.
  public interface Steps {
    void run() throws IOException;
  }

  /// Whether the work ran to its end.
  public static boolean runs(Steps steps) {
    return gives(
            () -> {
              steps.run();
              return true;
            })
        .isPresent();
  }

  /// What the work gives, unless it failed.
  public static <T> Optional<T> gives(Work<T> work) {
    try {
      return Optional.of(work.run());
    } catch (IOException
        | UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NegativeArraySizeException
        | ArithmeticException
        | ClassCastException
        | NullPointerException
        | UnsupportedOperationException
        | NoSuchElementException
        | EmptyStackException
        | BufferUnderflowException
        | BufferOverflowException
        | ConcurrentModificationException
        | StackOverflowError
        | OutOfMemoryError _) {
      return Optional.empty();
    }
  }
}
