"""The sheets inside native charts, with headings over what python-pptx writes without one."""

from typing import Any

from pptx.chart.data import CategoryChartData, XyChartData
from pptx.chart.xlsx import CategoryWorkbookWriter, XyWorkbookWriter
from pptx.util import lazyproperty


class _Beside(CategoryWorkbookWriter):
    def _populate_worksheet(self, workbook: Any, worksheet: Any) -> None:
        super()._populate_worksheet(workbook, worksheet)
        worksheet.write(0, 0, self._chart_data.corner)


class _Below(XyWorkbookWriter):
    def _populate_worksheet(self, workbook: Any, worksheet: Any) -> None:
        super()._populate_worksheet(workbook, worksheet)
        for series in self._chart_data:
            row = self.series_table_row_offset(series)
            worksheet.write(row, 0, self._chart_data.years)
            worksheet.write(row, 2, self._chart_data.unit)


class BarData(CategoryChartData):
    """Categories with series beside one another; `corner` stands over the categories."""

    def __init__(self, *, number_format: str, corner: str) -> None:
        super().__init__(number_format=number_format)
        self.corner = corner

    @lazyproperty
    def _workbook_writer(self) -> CategoryWorkbookWriter:
        return _Beside(self)


class LineData(XyChartData):
    """Series below one another; `years` stands over the years of each, `unit` beside its name."""

    def __init__(self, *, years: str, unit: str) -> None:
        super().__init__(number_format="General")
        self.years, self.unit = years, unit

    @lazyproperty
    def _workbook_writer(self) -> XyWorkbookWriter:
        return _Below(self)
