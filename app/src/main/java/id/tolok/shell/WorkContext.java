package id.tolok.shell;

import java.util.OptionalLong;

/// What the person is working on, chosen in the bar above every page and remembered by the browser.
///
/// @param agencyId the agency; empty where the person sees none or chose all of theirs
/// @param year fiscal year
/// @param quarter 1 to 4
public record WorkContext(OptionalLong agencyId, int year, int quarter) {}
