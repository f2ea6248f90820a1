/// Keeps the organisation: reads it for others, and changes it by its rules and with its trail.
@NullMarked
package id.tolok.organization.register;

import org.jspecify.annotations.NullMarked;
