package id.tolok.formula.columns;

/// The loops that formulas are computed with. A row without a value is `NaN` and stays so. Results
/// may go into the array of an operand.
final class Kernels {

  private Kernels() {}

  static void multiply(double[] a, int fromA, double[] b, int fromB, double[] product, int count) {
    for (int i = 0; i < count; i++) {
      product[i] = a[fromA + i] * b[fromB + i];
    }
  }

  /// A denominator of 0 has no quotient: 0 times an infinity is `NaN`, 0 times a number 0.
  static void divide(double[] a, int fromA, double[] b, int fromB, double[] quotient, int count) {
    for (int i = 0; i < count; i++) {
      double ratio = a[fromA + i] / b[fromB + i];
      quotient[i] = ratio + 0 * ratio;
    }
  }

  static void divideBy(double divisor, double[] a, int fromA, double[] quotient, int count) {
    for (int i = 0; i < count; i++) {
      quotient[i] = a[fromA + i] / divisor;
    }
  }

  static void negate(double[] a, int fromA, double[] negative, int count) {
    for (int i = 0; i < count; i++) {
      negative[i] = -a[fromA + i];
    }
  }

  static void absolute(double[] a, int fromA, double[] size, int count) {
    for (int i = 0; i < count; i++) {
      size[i] = Math.abs(a[fromA + i]);
    }
  }

  static void min(double[] a, int fromA, double[] b, int fromB, double[] least, int count) {
    for (int i = 0; i < count; i++) {
      least[i] = Math.min(a[fromA + i], b[fromB + i]);
    }
  }

  static void max(double[] a, int fromA, double[] b, int fromB, double[] most, int count) {
    for (int i = 0; i < count; i++) {
      most[i] = Math.max(a[fromA + i], b[fromB + i]);
    }
  }
}
