package id.tolok.access.viewer;

import id.tolok.access.rights.Standing;
import id.tolok.access.rights.TokenRights;
import org.jspecify.annotations.Nullable;

/// What the viewer of the running work holds, read once per request.
///
/// @param token the part of it that the token carries; absent where a person is at a browser
public record CurrentRights(Standing standing, @Nullable TokenRights token) {

  static final ScopedValue<CurrentRights> CURRENT = ScopedValue.newInstance();
}
