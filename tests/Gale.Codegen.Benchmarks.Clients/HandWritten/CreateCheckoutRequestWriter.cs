using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Writes what its name says as well as one writes it by hand.</summary>
internal static class CreateCheckoutRequestWriter
{
    private static readonly JsonEncodedText _referenceId = JsonEncodedText.Encode("reference_id");
    private static readonly JsonEncodedText _customer = JsonEncodedText.Encode("customer");
    private static readonly JsonEncodedText _lineItems = JsonEncodedText.Encode("line_items");
    private static readonly JsonEncodedText _shippingInfo = JsonEncodedText.Encode("shipping_info");
    private static readonly JsonEncodedText _billingInfo = JsonEncodedText.Encode("billing_info");
    private static readonly JsonEncodedText _shipping = JsonEncodedText.Encode("shipping");
    private static readonly JsonEncodedText _tax = JsonEncodedText.Encode("tax");
    private static readonly JsonEncodedText _discount = JsonEncodedText.Encode("discount");
    private static readonly JsonEncodedText _successUrl = JsonEncodedText.Encode("success_url");
    private static readonly JsonEncodedText _failureUrl = JsonEncodedText.Encode("failure_url");
    private static readonly JsonEncodedText _metadata = JsonEncodedText.Encode("metadata");

    public static void Write(Utf8JsonWriter writer, CreateCheckoutRequest value)
    {
        writer.WriteStartObject();
        writer.WriteString(_referenceId, value.ReferenceId);
        writer.WritePropertyName(_customer);
        CustomerWriter.Write(writer, value.Customer);
        writer.WriteStartArray(_lineItems);
        for (var index = 0; index < value.LineItems.Count; index++)
        {
            CheckoutLineItemWriter.Write(writer, value.LineItems[index]);
        }

        writer.WriteEndArray();
        writer.WritePropertyName(_shippingInfo);
        AddressWriter.Write(writer, value.ShippingInfo);

        if (value.BillingInfo is { } billingInfo)
        {
            writer.WritePropertyName(_billingInfo);
            AddressWriter.Write(writer, billingInfo);
        }

        writer.WriteNumber(_shipping, value.Shipping);
        writer.WriteNumber(_tax, value.Tax);

        if (value.Discount is { } discount)
        {
            writer.WriteNumber(_discount, discount);
        }

        writer.WriteString(_successUrl, value.SuccessUrl);

        if (value.FailureUrl is { } failureUrl)
        {
            writer.WriteString(_failureUrl, failureUrl);
        }

        if (value.Metadata is { } metadata)
        {
            writer.WriteStartObject(_metadata);
            foreach (var (key, element) in metadata)
            {
                writer.WritePropertyName(key);
                element.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
