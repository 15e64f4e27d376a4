using System.Text;

namespace Gale.Codegen.Benchmarks.Clients;

/// <summary>What the server of the tables sends, and what is sent to it.</summary>
internal static class Bodies
{
    /// <summary>How many orders the list has.</summary>
    private const int Orders = 200;

    /// <summary>The status of a checkout: half a kilobyte.</summary>
    public static byte[] Status { get; } =
        """
        {"checkout_id":"cs_abc123","status":"completed","order":{"id":"ord_01ABC","status":"completed","is_recurring":false,"payment_status":"captured","amount":4995,"currency":"usd","payment_link_id":"pl_abc123","client_reference_id":"your-order-123","reference_id":null,"customer":{"email":"jane@example.com","name":"Jane Doe"},"line_items":[{"product_id":"PROD-001","name":"Digital Thermometer","quantity":1,"unit_amount":4995,"amount":4995,"currency":"usd","is_recurring":false}],"created_at":"2026-03-31T12:00:00Z"}}
        """u8.ToArray();

    /// <summary>A checkout that was created.</summary>
    public static byte[] Session { get; } =
        """{"checkout_id":"cs_abc123","checkout_url":"https://checkout.example.com/c/cs_abc123"}"""u8.ToArray();

    /// <summary>A page of orders: 140 kilobytes.</summary>
    public static byte[] OrderList { get; } = Encoding.UTF8.GetBytes(
        $$"""{"data":[{{string.Join(',', Enumerable.Range(0, Orders).Select(Order))}}],"has_more":true,"next_cursor":"ord_{{Orders:D6}}"}""");

    /// <summary>A cart of two products.</summary>
    public static byte[] Request { get; } =
        """
        {"reference_id":"your-order-123","customer":{"email":"jane@example.com","first_name":"Jane","last_name":"Doe","phone":"+1-555-123-4567"},"line_items":[{"product_id":"BP-MONITOR-001","name":"Digital Blood Pressure Monitor","image_url":"https://cdn.example.com/bp-monitor.jpg","price":4995,"quantity":1,"currency":"USD"},{"product_id":"VITAMINS-030","name":"Daily Multivitamins (30-day)","image_url":"https://cdn.example.com/vitamins.jpg","price":1999,"quantity":2,"currency":"USD"}],"shipping_info":{"address_line_1":"123 Main St","address_line_2":"Apt 4B","city":"New York","state":"NY","postal_code":"10001","country":"US"},"billing_info":{"address_line_1":"123 Main St","city":"New York","state":"NY","postal_code":"10001","country":"US"},"shipping":500,"tax":410,"discount":0,"success_url":"https://shop.example.com/order/success","failure_url":"https://shop.example.com/order/failed","metadata":{"platform":"CUSTOM","webhook_url":"https://shop.example.com/webhooks"}}
        """u8.ToArray();

    private static string Order(int index)
    {
        string[] names = ["Jane", "John", "Zoë", "Ana", "Bob"];
        string[] statuses = ["completed", "processing", "pending", "cancelled"];
        string[] payments = ["captured", "authorized", "pending", "refunded"];
        var address = $$"""{"address_line_1":"{{100 + index}} Main St","address_line_2":"Apt {{index % 40}}B","city":"New York","state":"NY","postal_code":"{{10001 + index}}","country":"US"}""";
        return $$"""
            {"id":"ord_{{index:D6}}","order_number":"ORD-2025-{{index:D6}}","status":"{{statuses[index % 4]}}","payment_status":"{{payments[index % 4]}}","customer":{"email":"customer{{index}}@example.com","first_name":"{{names[index % 5]}}","last_name":"Doe","phone":"+1-555-123-{{index:D4}}","shipping_address":{{address}},"billing_address":{{address}}},"amounts":{"total":{{4235 + index}},"hsa_amount":{{2995 + index}},"regular_amount":0},"payment":{"payment_method":"hsa_fsa_card","last4":"{{1000 + index}}"},"created_at":"2025-10-18T15:{{index % 60:D2}}:00Z","completed_at":"2025-10-18T16:{{index % 60:D2}}:30Z"}
            """;
    }
}
