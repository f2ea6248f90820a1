package id.tolok.document.text.pdf.guard;

import java.io.IOException;

/// Leaves the PDF library's loops when the time for opening a file is over. Never reaches a caller
/// of this package.
public final class OutOfTimeException extends IOException {

  private static final long serialVersionUID = 1L;
}
