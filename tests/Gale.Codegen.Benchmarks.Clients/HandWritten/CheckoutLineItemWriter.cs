using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Writes what its name says as well as one writes it by hand.</summary>
internal static class CheckoutLineItemWriter
{
    private static readonly JsonEncodedText _productId = JsonEncodedText.Encode("product_id");
    private static readonly JsonEncodedText _name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText _imageUrl = JsonEncodedText.Encode("image_url");
    private static readonly JsonEncodedText _price = JsonEncodedText.Encode("price");
    private static readonly JsonEncodedText _quantity = JsonEncodedText.Encode("quantity");
    private static readonly JsonEncodedText _currency = JsonEncodedText.Encode("currency");

    public static void Write(Utf8JsonWriter writer, CheckoutLineItem value)
    {
        writer.WriteStartObject();
        writer.WriteString(_productId, value.ProductId);
        writer.WriteString(_name, value.Name);

        if (value.ImageUrl is { } imageUrl)
        {
            writer.WriteString(_imageUrl, imageUrl.OriginalString);
        }

        writer.WriteNumber(_price, value.Price);
        writer.WriteNumber(_quantity, value.Quantity);

        if (value.Currency is { } currency)
        {
            writer.WriteString(_currency, currency);
        }

        writer.WriteEndObject();
    }
}
