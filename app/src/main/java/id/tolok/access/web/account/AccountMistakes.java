package id.tolok.access.web.account;

import org.jspecify.annotations.Nullable;

/// What went wrong in the forms of an account's page; absent where nothing did.
record AccountMistakes(@Nullable String span, @Nullable String denial, @Nullable String shut) {}
