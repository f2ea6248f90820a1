package id.tolok.access.web.signin;

import id.tolok.shell.part.Field;
import org.jspecify.annotations.Nullable;

/// What the page shows that asks for the code of the second factor.
public record CodeView(
    Field code, String back, @Nullable Carried carried, @Nullable String message) {}
