package id.tolok.access.web.account;

import id.tolok.access.AccountState;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;

/// States of accounts as shown.
final class States {

  private States() {}

  static Badge badge(Visit visit, AccountState state) {
    var tone =
        switch (state) {
          case ACTIVE -> Tone.GOOD;
          case INVITED -> Tone.INFO;
          case LOCKED -> Tone.WARNING;
          case INACTIVE -> Tone.PLAIN;
        };
    return new Badge(tone, visit.w(state.key()));
  }
}
