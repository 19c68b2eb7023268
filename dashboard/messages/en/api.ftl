# The interface for other programs: what its document says of each address.
# $of: the chart, as api-of-chart names it; $chart: its id; $page: the title of its page.

api-about = The charts of this dashboard for programs: what may be chosen, rows, sentences, sources. Reading needs no key. Limits are those of the files; errors say in words what could not be used.
api-charts = Every chart, with the addresses of what is made of it
api-countries = Countries and areas with codes and groups
api-datasets = The bundled datasets with source, licence and columns
api-chart = One chart: what may be chosen, with all values and defaults
api-problem = What could not be used or found, in words
api-unchanged = What you have still holds
api-of-chart = { $chart } ({ $page })
api-rows = Rows, { $of }
api-csv = Rows as CSV, { $of }
api-sentence = What it says, with sources, { $of }
api-top = How many of the first rows

# On the page of data. <address>...</address> is a link.
api-guide = Other programs read rows, sentences and sources of every chart under <address>/api/v1</address>, which describes itself (OpenAPI); beside each file stands its metadata (CSV on the Web).
