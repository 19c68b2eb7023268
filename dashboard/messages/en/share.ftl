# The dialog under Share, and what is handed on of a chart.

share-title = Share
share-close = Close
share-link = Link
share-link-of-show = Link to the slide show
share-citation = Citation
share-frame = Frame for a web page
share-excel-web = Excel: Data, From Web
share-excel-query = Excel: Power Query
share-code = QR code of the link

## Citations

# $title and $subtitle say what the chart shows, without full stops at their ends; $selection is what is chosen, or [none];
# $source names source and licence in whole sentences; $day is a date in words.
share-cited =
    { $selection ->
        [none] { $title }. { $subtitle }. { $source } { $site }, { $link } (accessed { $day }).
       *[other] { $title }. { $subtitle }. Selection: { $selection }. { $source } { $site }, { $link } (accessed { $day }).
    }

## Beside links that others cannot open; $address is where they begin

share-nowhere = Links begin with { $address }, which leads nowhere on any other machine. For links that others can open, start the dashboard with HOST=0.0.0.0, or with PUBLIC_URL set to the address under which it is reached.
share-nearby = Links begin with { $address }, the address of this machine in its local network: they open for those in the same network. Set PUBLIC_URL if the dashboard is reached under another address.
