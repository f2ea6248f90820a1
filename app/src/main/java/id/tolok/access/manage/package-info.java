/// Looking after accounts: who may manage whom, and every change an administrator makes.
@NullMarked
package id.tolok.access.manage;

import org.jspecify.annotations.NullMarked;
