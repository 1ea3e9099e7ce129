package kaw.partner.table.web;

import jakarta.validation.Valid;
import kaw.partner.table.TableLayout;
import kaw.partner.table.TableLayouts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/partners/layout")
class LayoutController {

    private final TableLayouts layouts;

    LayoutController(TableLayouts layouts) {
        this.layouts = layouts;
    }

    @GetMapping
    TableLayout mine() {
        return layouts.mine();
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@Valid @RequestBody LayoutRequest request) {
        layouts.saveMine(request.layout());
    }
}
