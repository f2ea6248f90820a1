/// What is counted from, what was counted and frozen, and what of it is public.
@NullMarked
package id.tolok.survey.store.result;

import org.jspecify.annotations.NullMarked;
