package id.tolok.kernel;

/// A kind of remark. Implemented by one enum per module; the constant's name is the stable code a
/// person can quote, and the key of its sentences in the module's `messages` bundle.
public interface FindingCode {

  /// The stable name, such as `FORMULA_MISSING`.
  String name();

  Severity severity();

  /// The class whose package holds the `messages` bundle with `CODE.message` and, where there is
  /// one, `CODE.suggestion`.
  Class<?> getDeclaringClass();
}
