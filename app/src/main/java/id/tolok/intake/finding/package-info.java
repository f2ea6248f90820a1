/// What is doubtful about a draft, where, and what can be done about it with one click.
@NullMarked
package id.tolok.intake.finding;

import org.jspecify.annotations.NullMarked;
