using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>The texts of enums, both ways without a string.</summary>
internal static class EnumTexts
{
    private static readonly JsonEncodedText _pending = JsonEncodedText.Encode("pending");
    private static readonly JsonEncodedText _processing = JsonEncodedText.Encode("processing");
    private static readonly JsonEncodedText _completed = JsonEncodedText.Encode("completed");
    private static readonly JsonEncodedText _failed = JsonEncodedText.Encode("failed");
    private static readonly JsonEncodedText _cancelled = JsonEncodedText.Encode("cancelled");
    private static readonly JsonEncodedText _authorized = JsonEncodedText.Encode("authorized");
    private static readonly JsonEncodedText _captured = JsonEncodedText.Encode("captured");
    private static readonly JsonEncodedText _refunded = JsonEncodedText.Encode("refunded");
    private static readonly JsonEncodedText _disputed = JsonEncodedText.Encode("disputed");

    public static CheckoutStatus CheckoutStatusOf(ref Utf8JsonReader reader) => reader.ValueSpan switch
    {
        var text when text.SequenceEqual("pending"u8) => CheckoutStatus.Pending,
        var text when text.SequenceEqual("completed"u8) => CheckoutStatus.Completed,
        var text when text.SequenceEqual("failed"u8) => CheckoutStatus.Failed,
        _ => throw new JsonException("Unknown text."),
    };

    public static OrderStatus OrderStatusOf(ref Utf8JsonReader reader) => reader.ValueSpan switch
    {
        var text when text.SequenceEqual("pending"u8) => OrderStatus.Pending,
        var text when text.SequenceEqual("processing"u8) => OrderStatus.Processing,
        var text when text.SequenceEqual("completed"u8) => OrderStatus.Completed,
        var text when text.SequenceEqual("failed"u8) => OrderStatus.Failed,
        var text when text.SequenceEqual("cancelled"u8) => OrderStatus.Cancelled,
        _ => throw new JsonException("Unknown text."),
    };

    public static JsonEncodedText TextOf(OrderStatus value) => value switch
    {
        OrderStatus.Pending => _pending,
        OrderStatus.Processing => _processing,
        OrderStatus.Completed => _completed,
        OrderStatus.Failed => _failed,
        _ => _cancelled,
    };

    public static OrderPaymentStatus OrderPaymentStatusOf(ref Utf8JsonReader reader) => reader.ValueSpan switch
    {
        var text when text.SequenceEqual("pending"u8) => OrderPaymentStatus.Pending,
        var text when text.SequenceEqual("authorized"u8) => OrderPaymentStatus.Authorized,
        var text when text.SequenceEqual("captured"u8) => OrderPaymentStatus.Captured,
        var text when text.SequenceEqual("failed"u8) => OrderPaymentStatus.Failed,
        var text when text.SequenceEqual("refunded"u8) => OrderPaymentStatus.Refunded,
        var text when text.SequenceEqual("disputed"u8) => OrderPaymentStatus.Disputed,
        _ => throw new JsonException("Unknown text."),
    };

    public static JsonEncodedText TextOf(OrderPaymentStatus value) => value switch
    {
        OrderPaymentStatus.Pending => _pending,
        OrderPaymentStatus.Authorized => _authorized,
        OrderPaymentStatus.Captured => _captured,
        OrderPaymentStatus.Failed => _failed,
        OrderPaymentStatus.Refunded => _refunded,
        _ => _disputed,
    };
}
