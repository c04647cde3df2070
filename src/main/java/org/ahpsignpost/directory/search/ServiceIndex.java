package org.ahpsignpost.directory.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ahpsignpost.directory.catalogue.ServiceRecord;
import org.ahpsignpost.labels.Profession;
import org.jspecify.annotations.Nullable;

/** All services at one moment, ready for searching. Immutable. */
final class ServiceIndex {

    static final ServiceIndex EMPTY = new ServiceIndex(List.of());

    private final Map<String, ServiceRecord> byId = new LinkedHashMap<>();
    private final Map<Profession, ProfessionIndex> byProfession = new EnumMap<>(Profession.class);

    /** Where two sources have the same id, the earlier record is kept. */
    ServiceIndex(List<ServiceRecord> services) {
        services.forEach(service -> byId.putIfAbsent(service.id(), service));
        var lists = new EnumMap<Profession, List<ServiceRecord>>(Profession.class);
        for (ServiceRecord service : byId.values()) {
            for (Profession profession : service.professions()) {
                lists.computeIfAbsent(profession, p -> new ArrayList<>()).add(service);
            }
        }
        for (Profession profession : Profession.values()) {
            byProfession.put(profession, new ProfessionIndex(lists.getOrDefault(profession, List.of())));
        }
    }

    ProfessionIndex of(Profession profession) {
        return java.util.Objects.requireNonNull(byProfession.get(profession));
    }

    @Nullable
    ServiceRecord get(String id) {
        return byId.get(id);
    }

    int size() {
        return byId.size();
    }
}
