package id.tolok.access.web;

import java.time.Duration;

/// What the sign-in page shows.
///
/// @param name as typed
/// @param back where to go afterwards
/// @param wrong whether the last try was wrong
/// @param waitMinutes minutes to wait, rounded up; 0: none
public record SignInView(String name, String back, boolean wrong, long waitMinutes) {

  static SignInView empty(String back) {
    return new SignInView("", back, false, 0);
  }

  static SignInView wrong(String name, String back) {
    return new SignInView(name, back, true, 0);
  }

  static SignInView waiting(String name, String back, Duration left) {
    return new SignInView(name, back, false, left.plusSeconds(59).toMinutes());
  }
}
