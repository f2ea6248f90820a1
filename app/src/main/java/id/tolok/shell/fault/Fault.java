package id.tolok.shell.fault;

import id.tolok.shell.viewer.Decision;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.viewer.Refused;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/// Why a request cannot be done.
///
/// @param status of the answer
/// @param kind names its words: `shell.fault.KIND.title`, `.detail` and `.help`
/// @param decision the gate's answer, where that was the reason
record Fault(int status, Kind kind, @Nullable Decision decision) {

  /// The kinds of faults people and programs are told apart.
  enum Kind {
    BAD_REQUEST(400),
    SIGN_IN(401),
    REFUSED(403),
    FORGED(403),
    NOT_FOUND(404),
    METHOD(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    TOO_LARGE(413),
    MEDIA(415),
    TOO_MANY(429),
    UNAVAILABLE(503),
    BROKEN(500);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    /// As addresses and words name it: `too-large`.
    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Fault of(Kind kind) {
    return new Fault(kind.status, kind, null);
  }

  /// The fault behind what was thrown. What nobody foresaw is [Kind#BROKEN].
  static Fault of(Throwable thrown) {
    return switch (thrown) {
      case Refused refused -> new Fault(403, Kind.REFUSED, refused.decision());
      case NotFound _ -> of(Kind.NOT_FOUND);
      case CsrfException _ -> of(Kind.FORGED);
      case OptimisticLockingFailureException _ -> of(Kind.CONFLICT);
      case MaxUploadSizeExceededException _ -> of(Kind.TOO_LARGE);
      case DataIntegrityViolationException refused when isUnreadableText(refused) ->
          of(Kind.BAD_REQUEST);
      case DataAccessResourceFailureException _, CannotCreateTransactionException _ ->
          of(Kind.UNAVAILABLE);
      case CannotAcquireLockException _, QueryTimeoutException _ -> of(Kind.UNAVAILABLE);
      case InvalidParameterException unreadable ->
          of(HttpStatusCode.valueOf(unreadable.getErrorCode()));
      case TypeMismatchException _,
          HttpMessageNotReadableException _,
          MultipartException _,
          InvalidFileNameException _ ->
          of(Kind.BAD_REQUEST);
      case ErrorResponse answer -> of(answer.getStatusCode());
      default -> behind(thrown).orElseGet(() -> of(Kind.BROKEN));
    };
  }

  /// The fault a status stands for. Statuses without words of their own keep their number.
  static Fault of(HttpStatusCode status) {
    for (Kind kind : Kind.values()) {
      if (kind.status == status.value()) {
        return of(kind);
      }
    }
    return new Fault(
        status.value(), status.is4xxClientError() ? Kind.BAD_REQUEST : Kind.BROKEN, null);
  }

  /// Whether nobody but us is to blame, so that the log must say all.
  boolean ours() {
    return status >= 500;
  }

  /// Text with a sign that no text has, such as a zero byte: the database takes it nowhere.
  private static boolean isUnreadableText(DataIntegrityViolationException refused) {
    return refused.getMostSpecificCause() instanceof SQLException cause
        && "22021".equals(cause.getSQLState());
  }

  private static Optional<Fault> behind(Throwable thrown) {
    return Optional.ofNullable(thrown.getCause())
        .map(Fault::of)
        .filter(fault -> fault.kind() != Kind.BROKEN);
  }
}
