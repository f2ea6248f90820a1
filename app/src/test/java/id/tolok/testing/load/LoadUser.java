package id.tolok.testing.load;

import java.util.List;

/// Somebody who looks at pages, and the keys of what they may see.
///
/// @param token of their session
/// @param versions of their agencies, five of each in order
record LoadUser(
    String token,
    boolean administrator,
    List<Long> agencies,
    List<Long> versions,
    List<Long> positions,
    List<Long> lineages) {}
