package id.tolok.results;

/// Computes everything anew from what happened, and says what is not as it should be.
public interface Recount {

  /// Compares and changes nothing.
  RecountReport check();

  /// Makes figures anew that are not what their history makes them, then compares.
  RecountReport mend();
}
