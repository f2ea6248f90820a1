/// What is answered when a request cannot be done: a page that says what happened and what to do,
/// or problem+json for programs. The only place where faults become answers.
@NullMarked
package id.tolok.shell.fault;

import org.jspecify.annotations.NullMarked;
