package id.tolok.survey.web.service;

import id.tolok.shell.part.Crumb;
import id.tolok.survey.web.service.PointsView.PointForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One place, with its address.
///
/// @param link path of the printed address
/// @param address the whole of it, to be read out or copied
/// @param open what it leads to now, in words
/// @param kiosk where a device of the office is started; absent for who may not
/// @param form absent for who may not
/// @param removing where it is given up; absent where it was, or for who may not
public record PointView(
    List<Crumb> crumbs,
    boolean active,
    String link,
    String address,
    String open,
    String services,
    String poster,
    @Nullable String kiosk,
    @Nullable PointForm form,
    @Nullable String removing,
    @Nullable String restoring,
    String back) {}
