# What stands in the page of another site in place of a chart, before a link to it, and why.
embed-blocked = This chart is not shown: the rules of this site (its Content-Security-Policy) allow no frame from there. It stands here:
embed-away = This chart is not shown: the dashboard cannot be reached. It stands here:
embed-silent = The chart has not answered: this site may keep it from running. It stands here:
embed-foreign = This is no address of the dashboard, so nothing is shown. The charts are here:

# In a frame that may not run, under the picture. $address: of the page, such as https://example.org/corridors
embed-still = This site lets the chart stand here as a picture only (a sandbox without allow-same-origin). It can be explored at { $address }
