package kaw.partner.table.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import kaw.partner.index.ValueList;
import kaw.partner.table.ListPartners;
import kaw.partner.table.ListValues;
import kaw.partner.table.TablePage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/partners")
class TableController {

    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_VALUE_LIST = 1_000;

    private final ListPartners listPartners;
    private final ListValues listValues;

    TableController(ListPartners listPartners, ListValues listValues) {
        this.listPartners = listPartners;
        this.listValues = listValues;
    }

    @GetMapping
    TablePage list(
            @RequestParam(required = false) @Size(max = 500) @Nullable String search,
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Size(max = 50) @Nullable String sort,
            @RequestParam(defaultValue = "50") @Min(1) @Max(LARGEST_PAGE) int size,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String columns,
            @RequestParam(defaultValue = "false") boolean hidden) {
        return listPartners.list(new ListPartners.Request(search, filter, sort, size, cursor, columns, hidden));
    }

    @GetMapping("/values")
    ValueList values(
            @RequestParam @Size(max = 50) String field,
            @RequestParam(required = false) @Size(max = 500) @Nullable String search,
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(defaultValue = "100") @Min(1) @Max(LONGEST_VALUE_LIST) int limit,
            @RequestParam(defaultValue = "false") boolean hidden) {
        return listValues.list(field, search, filter, limit, hidden);
    }
}
